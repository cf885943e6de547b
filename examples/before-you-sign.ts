/** What a wallet can show before anybody signs: what a task does, why it is refused and until when, what a position is worth. */
import {
  applyPendingRewards,
  checkAction,
  describeActionError,
  formatIntTokens,
  formatUsdc,
  listActions,
  listPositions,
  parseIntTokens,
  previewStake,
  previewUnstake,
} from 'inference-staking-sdk';
import { dora, northPool, openNetwork, publishEpoch, stakeAction, START } from '../test/support/model-network.js';

const clock = { unixTimestamp: START };
const int = (amount: bigint): string => `${formatIntTokens(amount, { decimals: 2, grouping: ',' })} INT`;
const byDora = { owner: dora.address, operatorPool: northPool };

// An epoch is published and not yet accrued.
const { state, epoch, leaves } = publishEpoch(openNetwork());
const pendingLeaves = leaves.map((leaf) => ({ ...leaf, epoch }));

const { kind, ...stake } = stakeAction(dora, northPool, parseIntTokens('500'));
const refused = checkAction(state, { kind, ...stake }, clock);
if (!refused.allowed)
  console.log(`Staking now: ${describeActionError(refused.error).reason} It takes: ${refused.clears.by}.`);

for (const { now, afterAccrual } of listPositions(state, { owner: dora.address, pendingLeaves }))
  console.log(
    `Dora's position: ${int(now.stakedAmount)}, after accrual ${int(afterAccrual.stakedAmount)} and ${formatUsdc(afterAccrual.claimableUsdc)} USDC to claim`,
  );

const { state: accrued } = applyPendingRewards(state, pendingLeaves);
const staking = previewStake(accrued, stake, clock);
if (staking.allowed)
  console.log(`Staking after accrual: ${staking.sharesAmount} shares, dust of ${staking.dustAmount} base units`);

const first = previewUnstake(accrued, { ...byDora, sharesAmount: parseIntTokens('100') }, clock);
if (!first.allowed) throw new Error(describeActionError(first.error).reason);
const second = previewUnstake(
  first.state,
  { ...byDora, sharesAmount: parseIntTokens('50') },
  { unixTimestamp: START + 600n },
);
if (!second.allowed) throw new Error(describeActionError(second.error).reason);
console.log(`Unstaking 100 billion shares: ${int(first.tokenAmount)} until ${first.cooldown.newEnd}`);
console.log(`And 50 more: ${int(second.tokenAmount)}, all of it until ${second.cooldown.newEnd}`);
for (const { code, message } of second.warnings) console.log(`  ${code}: ${message}`);

const early = checkAction(second.state, { kind: 'claimUnstake', ...byDora, ownerTokenAccount: dora.int }, clock);
if (!early.allowed && early.clears.by === 'time')
  console.log(`Claiming now: ${describeActionError(early.error).reason} It can be done at ${early.clears.at}.`);

console.log('What Dora can do:');
for (const { by, action, status, largestAmount } of listActions(accrued, northPool, clock))
  if (by === dora.address)
    console.log(
      `  ${action.kind.padEnd(20)} ${status.allowed ? `yes${largestAmount === null ? '' : `, up to ${largestAmount}`}` : `no: ${status.error.name}`}`,
    );
