/** What everybody holds, as a table, and the sum of it. */
import type { Address } from '@solana/kit';
import {
  computeClaimableUsdc,
  fetchOperatorPool,
  fetchStakingRecord,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findPoolDelegatorUsdcEarningsVaultPda,
  findPoolRewardCommissionTokenVaultPda,
  findPoolStakedTokenVaultPda,
  findPoolUsdcCommissionTokenVaultPda,
  formatIntTokens,
  formatUsdc,
  computeTokensForShares,
} from 'inference-staking-sdk';
import { USDC_MINT, type EmbeddedNetwork, type Wallet } from './embedded-network.js';

interface Staker extends Wallet {
  readonly operatorPool: Address;
  readonly stakingRecord: Address;
}

const int = (amount: bigint): string => formatIntTokens(amount, { decimals: 2, grouping: ',' });
const usdc = (amount: bigint): string => formatUsdc(amount, { decimals: 2, grouping: ',' });
const day = (timestamp: bigint): string => new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);

const COLUMNS = [
  'who',
  'stake worth INT',
  'shares (1e9)',
  'INT in wallet',
  'USDC to claim',
  'USDC in wallet',
  'INT in cooldown',
];

export async function printHoldings(
  title: string,
  { rpc, tokenAmount }: EmbeddedNetwork,
  stakers: readonly Staker[],
): Promise<void> {
  const rows = [COLUMNS];
  for (const { name, operatorPool, stakingRecord, ...wallet } of stakers) {
    const { data: pool } = await fetchOperatorPool(rpc, operatorPool);
    const { data: record } = await fetchStakingRecord(rpc, stakingRecord);
    const cooldown = record.tokensUnstakeAmount;
    rows.push([
      name,
      int(computeTokensForShares(pool, record.shares)),
      int(record.shares),
      int(await tokenAmount(wallet.int)),
      usdc(computeClaimableUsdc(pool, record)),
      usdc(await tokenAmount(wallet.usdc)),
      cooldown === 0n ? '-' : `${int(cooldown)} until ${day(record.unstakeAtTimestamp)}`,
    ]);
  }
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  console.log(`\n${title}\n`);
  for (const row of rows) {
    const [who, ...amounts] = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${[who, ...amounts].join('  ')}`);
  }
}

/** All INT and USDC there is, in wallets and vaults. */
export async function sumHoldings(
  network: EmbeddedNetwork,
  stakers: readonly Staker[],
): Promise<{ int: bigint; usdc: bigint }> {
  const pools = [...new Set(stakers.map(({ operatorPool }) => operatorPool))];
  const vaults = [
    findGlobalTokenRewardVaultPda()[0],
    findGlobalUsdcEarningsVaultPda()[0],
    ...pools.flatMap((operatorPool) => [
      findPoolStakedTokenVaultPda({ operatorPool })[0],
      findPoolRewardCommissionTokenVaultPda({ operatorPool })[0],
      findPoolUsdcCommissionTokenVaultPda({ operatorPool })[0],
      findPoolDelegatorUsdcEarningsVaultPda({ operatorPool })[0],
    ]),
  ];
  return {
    int: await network.totalOf(network.intMint, vaults),
    usdc: await network.totalOf(USDC_MINT, vaults),
  };
}
