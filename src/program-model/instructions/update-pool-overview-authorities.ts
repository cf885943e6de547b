import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#update_pool_overview_authorities. A list that is given replaces the old one whole. */
export function updatePoolOverviewAuthorities(
  chain: Draft,
  fields: ActionFields<'updatePoolOverviewAuthorities'>,
): void {
  const overview = chain.changePoolOverview();
  ensure(overview.programAdmin === fields.programAdmin, 'InvalidProgramAdmin', 'admin');

  const isListed = (keys: readonly unknown[] | null): boolean => keys === null || keys.length <= 5;
  ensure(isListed(fields.newRewardDistributionAuthorities), 'AuthoritiesExceeded', 'input');
  ensure(isListed(fields.newSlashingAuthorities), 'AuthoritiesExceeded', 'input');
  ensure(isListed(fields.newHaltAuthorities), 'AuthoritiesExceeded', 'input');
  overview.rewardDistributionAuthorities =
    fields.newRewardDistributionAuthorities ?? overview.rewardDistributionAuthorities;
  overview.slashingAuthorities = fields.newSlashingAuthorities ?? overview.slashingAuthorities;
  overview.haltAuthorities = fields.newHaltAuthorities ?? overview.haltAuthorities;
  overview.programAdmin = fields.newProgramAdmin ?? overview.programAdmin;
}
