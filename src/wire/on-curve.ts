const P = 57896044618658097711785492504343953926634992332820282019728792003956564819949n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/**
 * Whether 32 bytes are the encoding of a point of Ed25519, as the Solana runtime decides it: bit 255 is the sign of x and
 * rejects nothing, a y of p or more is taken modulo p.
 */
export function isOnCurve(bytes: Uint8Array): boolean {
  let y = 0n;
  for (let index = 31; index >= 0; index--) y = (y << 8n) | BigInt(index === 31 ? bytes[31]! & 127 : bytes[index]!);
  const square = (y * y) % P;
  // x² = (y² - 1) / (d y² + 1), and the quotient is a square where the product is one.
  return power(((square + P - 1n) * (D * square + 1n)) % P, (P - 1n) / 2n) <= 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let rest = exponent, factor = base; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}
