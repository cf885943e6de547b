/** The field of Curve25519: 2^255 - 19. */
const P = 57896044618658097711785492504343953926634992332820282019728792003956564819949n;
/** The curve's constant d, -121665 / 121666. */
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const LOW_255_BITS = 57896044618658097711785492504343953926634992332820282019728792003956564819967n;

/**
 * Whether `value` is 0 or a square modulo p. The Jacobi symbol decides it, since p is a prime, and takes shifts and
 * subtractions where Euler's criterion takes 255 squarings.
 */
function isSquare(value: bigint): boolean {
  let numerator = value;
  let modulus = P;
  let isPositive = true;
  while (numerator !== 0n) {
    // The twos first: (2 / n) is -1 exactly when n is 3 or 5 modulo 8.
    let low = Number(BigInt.asUintN(30, numerator));
    while (low === 0) {
      numerator >>= 30n;
      low = Number(BigInt.asUintN(30, numerator));
    }
    const twos = 31 - Math.clz32(low & -low);
    if (twos > 0) {
      numerator >>= BigInt(twos);
      const residue = Number(BigInt.asUintN(3, modulus));
      if ((twos & 1) === 1 && (residue === 3 || residue === 5)) isPositive = !isPositive;
    }
    // Then reciprocity: both are odd, and swapping them turns the sign when both are 3 modulo 4.
    if (numerator < modulus) {
      if (Number(BigInt.asUintN(2, numerator) & BigInt.asUintN(2, modulus)) === 3) isPositive = !isPositive;
      [numerator, modulus] = [modulus, numerator];
    }
    numerator -= modulus;
  }
  // What is left of the modulus is the greatest common divisor: p when the value was 0, which is a square too, else 1.
  return isPositive;
}

/**
 * Whether 32 bytes are the encoding of a point of Ed25519, as the Solana runtime decides it: bit 255 is the sign of x and
 * rejects nothing, a y of p or more is taken modulo p.
 */
export function isOnCurve(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 32);
  const high = (view.getBigUint64(24, true) << 64n) | view.getBigUint64(16, true);
  const low = (view.getBigUint64(8, true) << 64n) | view.getBigUint64(0, true);
  const y = ((high << 128n) | low) & LOW_255_BITS;
  const square = (y * y) % P;
  // x² = (y² - 1) / (d y² + 1), and the quotient is a square where the product is one.
  return isSquare(((square + P - 1n) * (D * square + 1n)) % P);
}
