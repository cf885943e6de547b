/** Where a function answers for values outside of its types, and why: everything else it must refuse. */
export interface DocumentedAnswer {
  readonly functions: RegExp;
  /** Argument index, then names and indices, joined by points. */
  readonly path: RegExp;
  /** Which garbage; left out: all. */
  readonly garbage?: RegExp;
  readonly reason: string;
}

export const ANSWERED: readonly DocumentedAnswer[] = [
  { functions: /^isStakingSdkError$/u, path: /^1$/u, reason: 'False for what is no code of the error.' },
  {
    functions: /^get.*Instruction$|^encode.*Data$/u,
    path: /^0\.\w+$/u,
    garbage: /^null$|^undefined$/u,
    reason: 'Null, undefined and left out are the same for every optional account, argument and field.',
  },
  {
    functions: /^getInstructionAction$/u,
    path: /^0\.programAddress$|^0\.accounts\.(?!(?:rewardRecord|operatorPool)(?:\.address)?$)/u,
    reason: 'Accounts that the action does not hold are not looked at, nor are roles.',
  },
  {
    functions: /^identifyInferenceStakingInstruction$/u,
    path: /^0\.accounts/u,
    reason: 'An instruction is told by its program and the first bytes of its data alone.',
  },
  {
    functions: /^isAddress$|^isStakingSdkError$|^getStakingSdkErrorCode$/u,
    path: /^0$/u,
    reason: 'They tell any value apart: false, or null.',
  },
  {
    functions: /^getRewardProofs?$|^getRewardAccruals?$|^dumpRewardTrees$|^auditEpoch$/u,
    path: /\.levels\b/u,
    reason: 'The levels of a tree that was made elsewhere are not used: they are computed from its leaves again.',
  },
  {
    functions: /^createStakingState$/u,
    path: /\.data\.\w+$/u,
    garbage: /^undefined$/u,
    reason: 'An optional field of an account that is undefined is read as null.',
  },
  {
    functions: /^auditEpoch$/u,
    path: /operatorPools\.\d+\.data\.(?!joinedAtEpoch|closedAtEpoch|rewardLastClaimedEpoch)|rewardRecord\.(?:version|epochFinalizedAt)/u,
    reason: 'The audit does not depend on these fields.',
  },
  {
    functions: /^compareLeaves/u,
    path: /Amount$/u,
    reason: 'Leaves are ordered by their pools alone.',
  },
  {
    functions: /^compareLeaves/u,
    path: /operatorPool$/u,
    garbage: /text/u,
    reason: 'Any two texts can be compared; a tree refuses what is no address.',
  },
  { functions: /^verifyRewardProof$/u, path: /./u, reason: 'False for everything that is no valid proof.' },
  {
    functions: /^parse.*Instruction$|^identifyInferenceStakingInstruction$/u,
    path: /\.accounts\.\d+\.role$/u,
    reason: 'Roles are returned as they are given: the program does not read them from the instruction.',
  },
];
