/** ROUTING, 8111000 to 8111999: a routing table is asked for something that it does not hold. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND = 8111000;
export const STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND = 8111001;
export const STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE = 8111002;
export const STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE = 8111003;

/** The context of each ROUTING error. */
export interface RoutingErrorContext {
  [STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND]: { instance: string };
  [STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND]: { operator: string };
  [STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE]: { instance: string };
  [STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE]: { hardwareType: string };
}

/** No instance of that name is in the table. */
export function instanceNotFoundError(instance: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND,
    { instance },
    `The table has no instance "${instance}": it never joined, or has left.`,
  );
}

/** An instance joins under an operator that the table does not know. */
export function operatorNotFoundError(operator: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND,
    { operator },
    `The table has no operator "${operator}": set its stake and reputation before its instances join.`,
  );
}

/** An instance joins twice. */
export function repeatedInstanceError(instance: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE,
    { instance },
    `The table has an instance "${instance}" already: remove it before it joins with other hardware.`,
  );
}

/** Hardware that the table of points does not name. */
export function unknownHardwareError(hardwareType: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE,
    { hardwareType },
    `The table of points has no hardware type "${hardwareType}": add it, with 0 points if it earns none.`,
  );
}
