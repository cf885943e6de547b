/** Recorded instructions as actions of the model, and why some have no action. */
import type { Address } from '@solana/kit';
import * as sdk from '../../src/index.js';
import {
  findOperatorPoolPda,
  findPoolOverviewPda,
  findRewardRecordPda,
  getActionInstruction,
  getInstructionAction,
  MAINNET,
  parseInferenceStakingInstruction,
  type BuiltInstruction,
  type ParsedInferenceStakingInstruction,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import type { ChainAccount } from './chain.js';
import { chainInstruction, type RecordedInstruction } from './recorded-life.js';
import { readTokenAccount, TOKEN_PROGRAM } from './token-accounts.js';

interface AccountMeta {
  readonly address: Address;
  readonly role: number;
}
type Accounts = Readonly<Record<string, AccountMeta | null>>;

/** Accounts that follow from others: the model derives them, so a recording that passes another one is left out. */
const DERIVED = new Set(
  (
    'poolOverview ownerStakingRecord stakingRecord newStakingRecord stakedTokenAccount rewardFeeTokenAccount usdcFeeTokenAccount ' +
    'poolUsdcVault operatorUsdcVault rewardTokenAccount usdcTokenAccount tokenProgram systemProgram instructions'
  ).split(' '),
);
const OWN_ACCOUNTS = /[rR]ecord$|Vault$|TokenAccount$|^poolOverview$/u;
/** Lamports, more than any instruction's new accounts need. */
const RENT_OF_ANYTHING = 40_000_000n;
/** What lives as long as the chain, and is not among the recorded accounts. */
const PROGRAMS: ReadonlySet<string> = new Set([TOKEN_PROGRAM, MAINNET.programAddress, '1'.repeat(32)]);
/** Accounts that follow from the state: the operator's record and slashing's destinations as pool and overview name them. */
type Read = (address: Address) => ChainAccount | null;

export type ActionOrReason = { readonly action: StakingAction } | { readonly reason: string };

/** The action of a recorded instruction in the state that \`read\` shows, or the rule that leaves it out. */
export function actionOf(recorded: RecordedInstruction, state: StakingState, read: Read): ActionOrReason {
  const instruction = chainInstruction(recorded);
  if (recorded.program === TOKEN_PROGRAM) return transferOf(instruction as never);
  if (recorded.name === undefined) return { reason: 'no known instruction' };
  let parsed: ParsedInferenceStakingInstruction;
  try {
    parsed = parseInferenceStakingInstruction(instruction);
  } catch {
    return { reason: 'data or accounts cut off or malformed' };
  }
  const { kind: name } = parsed;
  const accounts = parsed.accounts as Accounts;
  const addresses = Object.fromEntries(
    Object.entries(accounts).flatMap(([field, meta]) => (meta ? [[field, meta.address]] : [])),
  );
  const unknown: Address[] = [];
  const action = getInstructionAction(parsed, (address) => {
    const epoch = epochOf(state, address);
    if (epoch === null) unknown.push(address);
    return epoch ?? 0n;
  });
  if (unknown.length > 0) return { reason: 'a reward record that is none' };
  let built: BuiltInstruction;
  try {
    built = getActionInstruction(action, addresses);
  } catch {
    return { reason: 'arguments the builders refuse' };
  }
  const metas = instruction.accounts as readonly AccountMeta[];
  for (const [index, meta] of built.accounts.entries()) {
    const { address, role } = metas[index]!;
    if (address !== meta.address) return { reason: 'another account than the builders derive' };
    if ((role & meta.role) !== meta.role) return { reason: 'an account that should sign or be writable does not' };
  }
  const reason = reasonByState(name, addresses, state, read);
  if (reason !== null) return { reason };
  return { action };
}

function transferOf({ accounts, data }: { accounts: AccountMeta[]; data: Uint8Array }): ActionOrReason {
  if (data[0] !== 3 || data.length !== 9 || accounts.length !== 3)
    return { reason: 'another instruction of the Token program' };
  const [source, destination, authority] = accounts.map(({ address }) => address) as [Address, Address, Address];
  const amount = new DataView(data.buffer, data.byteOffset).getBigUint64(1, true);
  return { action: { kind: 'transferTokens', source, destination, authority, amount } };
}

/** The epoch of a reward record: by its content, or by its address when there is none (yet). */
function epochOf(state: StakingState, address: Address): bigint | null {
  const known = state.rewardRecords.get(address)?.epoch;
  if (known !== undefined) return known;
  const newest = state.poolOverview?.completedRewardEpoch ?? 0n;
  for (let epoch = 0n; epoch <= 3n; epoch++) {
    const candidate = newest + epoch;
    if (findRewardRecordPda({ epoch: candidate })[0] === address) return candidate;
  }
  return null;
}

/** What the model cannot see: accounts that are not what their place in the instruction says. */
function reasonByState(
  name: string,
  addresses: Readonly<Record<string, Address>>,
  state: StakingState,
  read: Read,
): string | null {
  const [overviewAddress, overviewBump] = findPoolOverviewPda();
  for (const [field, address] of Object.entries(addresses)) {
    const account = read(address);
    const exists = account !== null;
    if (PROGRAMS.has(address) && !DERIVED.has(field)) return 'a program in the place of an account';
    if (field === 'operatorPool' && name !== 'createOperatorPool' && exists && !state.operatorPools.has(address))
      return 'a pool that is none';
    if (field === 'operatorStakingRecord') {
      const named = state.operatorPools.get(addresses['operatorPool']!);
      if (named !== undefined && named.operatorStakingRecord !== address) return "another record than the operator's";
    }
    if (name === 'createRewardRecord' && field === 'rewardRecord') {
      const next = (state.poolOverview?.completedRewardEpoch ?? 0n) + 1n;
      if (epochOf(state, address) !== next) return 'another account than the builders derive';
    }
    if (
      /[tT]okenAccount$|^destination$|UsdcAccount$|Vault$/u.test(field) &&
      account !== null &&
      !name.startsWith('createPool')
    ) {
      const isToken = account.owner === TOKEN_PROGRAM && account.data.length === 165 && account.data[108] === 1;
      const isPlain = isToken && account.data.subarray(72, 76).every((byte) => byte === 0);
      if (name.startsWith('update')) continue;
      if (!isPlain) return 'a token account that is none, frozen or delegated';
    }
    if (/^(?:mint|usdcMint)$/u.test(field) && (account?.owner !== TOKEN_PROGRAM || account.data.length !== 82))
      return 'a mint that is none';
    if (DERIVED.has(field) && exists && OWN_ACCOUNTS.test(field)) {
      if (account.data.length === 0) return 'an address that holds lamports alone';
      const isKnown =
        state.stakingRecords.has(address) || state.tokenAccounts.has(address) || overviewAddress === address;
      if (!isKnown) return 'other data at a derived address';
    }
    if (field === 'payer' && (account?.lamports ?? 0n) < RENT_OF_ANYTHING) return 'a payer without the rent';
  }
  if (addresses['receiver'] !== undefined && addresses['receiver'] === addresses['ownerStakingRecord'])
    return 'rent to the account that is closed';
  const pool = state.operatorPools.get(addresses['operatorPool']!);
  const hasOddBump =
    (pool !== undefined && pool.bump !== findOperatorPoolPda({ initialPoolAdmin: pool.initialPoolAdmin })[1]) ||
    (state.poolOverview !== null && state.poolOverview.bump !== overviewBump);
  if (hasOddBump) return 'a stored bump that is not the canonical one';
  const { poolOverview: overview } = state;
  if (name === 'slashStake' && overview !== null) {
    const isNamed =
      overview.slashingDestinationTokenAccount === addresses['slashingDestinationTokenAccount'] &&
      overview.slashingDestinationUsdcAccount === addresses['slashingDestinationUsdcAccount'];
    if (!isNamed) return 'another destination than the overview names';
  }
  return null;
}

/** The model's state as the accounts of a chain show it. */
export function stateOf(accounts: ReadonlyMap<Address, ChainAccount | null>): sdk.StakingState {
  const operatorPools: sdk.DecodedAccount<sdk.OperatorPool>[] = [];
  const stakingRecords: sdk.DecodedAccount<sdk.StakingRecord>[] = [];
  const rewardRecords: sdk.DecodedAccount<sdk.RewardRecord>[] = [];
  const tokenAccounts: sdk.DecodedAccount<sdk.TokenAccount>[] = [];
  let poolOverview: sdk.DecodedAccount<sdk.PoolOverview> | null = null;
  for (const [address, account] of accounts) {
    if (account === null) continue;
    const encoded = { address, programAddress: account.owner, data: account.data };
    if (account.owner === TOKEN_PROGRAM && account.data.length === 165)
      tokenAccounts.push({ address, data: readTokenAccount(account) });
    else if (account.owner === MAINNET.programAddress) {
      const attempt = <T>(decode: () => T): T | null => {
        try {
          return decode();
        } catch {
          return null; // of another type, or put there malformed
        }
      };
      const asPool = attempt(() => sdk.decodeOperatorPool(encoded));
      const asRecord = attempt(() => sdk.decodeStakingRecord(encoded));
      const asReward = attempt(() => sdk.decodeRewardRecord(encoded));
      poolOverview ??= attempt(() => sdk.decodePoolOverview(encoded));
      if (asPool) operatorPools.push(asPool);
      if (asRecord) stakingRecords.push(asRecord);
      if (asReward) rewardRecords.push(asReward);
    }
  }
  return sdk.createStakingState({
    deployment: MAINNET,
    poolOverview,
    operatorPools,
    stakingRecords,
    rewardRecords,
    tokenAccounts,
  });
}
