export { isStakingSdkError } from './errors/is-staking-sdk-error.js';
