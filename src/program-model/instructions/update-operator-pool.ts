import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { checkAuthKeys, checkProfile, checkRate } from '../profile-rules.js';

/** docs/protocol.md#update_operator_pool. What is null stays; texts can be changed, not removed. */
export function updateOperatorPool(chain: Draft, fields: ActionFields<'updateOperatorPool'>): void {
  chain.poolOverview();
  const pool = chain.operatorPool(fields.operatorPool);
  ensure(pool.admin === fields.admin, 'ConstraintHasOne', 'admin');

  const { newRewardCommissionRateBps, newUsdcCommissionRateBps } = fields;
  if (newRewardCommissionRateBps !== null) {
    checkRate(newRewardCommissionRateBps.rateBps);
    pool.newRewardCommissionRateBps = newRewardCommissionRateBps.rateBps;
  }
  if (newUsdcCommissionRateBps !== null) {
    checkRate(newUsdcCommissionRateBps.rateBps);
    pool.newUsdcCommissionRateBps = newUsdcCommissionRateBps.rateBps;
  }
  pool.allowDelegation = fields.allowDelegation ?? pool.allowDelegation;
  pool.autoStakeFees = fields.autoStakeFees ?? pool.autoStakeFees;
  if (fields.operatorAuthKeys !== null) {
    checkAuthKeys(fields.operatorAuthKeys);
    pool.operatorAuthKeys = fields.operatorAuthKeys;
  }
  pool.name = fields.name ?? pool.name;
  pool.description = fields.description ?? pool.description;
  pool.websiteUrl = fields.websiteUrl ?? pool.websiteUrl;
  pool.avatarImageUrl = fields.avatarImageUrl ?? pool.avatarImageUrl;
  checkProfile(pool);
  chain.emit('updateOperatorPoolEvent', fields.operatorPool, chain.eventEpoch(), {});
}
