/** The field of Curve25519: 2^255 - 19. */
const P = 0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedn;

const LIMB_BITS = 24;
const LIMB = 2 ** LIMB_BITS;
const INVERSE_LIMB = 2 ** -LIMB_BITS;
const LIMBS = 11;

/** The lowest 24 bits first. */
function limbsOf(value: bigint): Float64Array {
  const limbs = new Float64Array(LIMBS);
  for (let index = 0, rest = value; index < LIMBS; index += 2, rest >>= 48n) {
    const two = Number(BigInt.asUintN(2 * LIMB_BITS, rest));
    limbs[index] = two % LIMB;
    limbs[index + 1] = Math.floor(two / LIMB); // a twelfth limb would be zero, and the array does not take it
  }
  return limbs;
}

/**
 * Whether `value`, below p, is 0 or a square modulo p: the Jacobi symbol (value / p), since p is a prime. It takes no
 * exponentiation, and here hardly any long arithmetic: 24 steps of the binary algorithm at a time are decided on the lowest
 * bits of f and g, and applied to the long numbers as one 2×2 matrix (the "posdivsteps" of libsecp256k1's jacobi).
 */
function isSquare(value: bigint): boolean {
  if (value === 0n) return true;
  // p in limbs: all bits set but in the lowest, where 19 is missing, and the highest, which has 15 bits.
  const f = new Float64Array(LIMBS).fill(LIMB - 1);
  f[0] = LIMB - 19;
  f[LIMBS - 1] = 2 ** 15 - 1;
  const g = limbsOf(value);
  let length = LIMBS;
  let eta = -1;
  let isNegative = 0; // its lowest bit
  for (;;) {
    // 24 steps on 32-bit words; the matrix [[u, v], [q, r]] collects them, scaled by 2^24.
    let u = 1;
    let v = 0;
    let q = 0;
    let r = 1;
    let low = f[0] | (f[1]! << LIMB_BITS);
    let other = g[0]! | (g[1]! << LIMB_BITS);
    for (let left = LIMB_BITS; ;) {
      // Halve g while it is even: (2 / f) is -1 exactly when f is 3 or 5 modulo 8.
      const bits = other | (-1 << left);
      const zeros = 31 - Math.clz32(bits & -bits);
      other >>>= zeros;
      u <<= zeros;
      v <<= zeros;
      eta -= zeros;
      left -= zeros;
      isNegative ^= zeros & ((low >> 1) ^ (low >> 2));
      if (left === 0) break;
      // Both are odd. Swap when g is the larger by now: reciprocity turns the sign when both are 3 modulo 4.
      if (eta < 0) {
        eta = -eta;
        isNegative ^= (low & other) >> 1;
        const [oldLow, oldU, oldV] = [low, u, v];
        low = other;
        other = oldLow;
        u = q;
        q = oldU;
        v = r;
        r = oldV;
      }
      // Add the multiple of f that clears as many low bits of g as may go before the next swap, six at most.
      const most = eta + 1 < left ? eta + 1 : left;
      const mask = most < 6 ? (1 << most) - 1 : 63;
      const multiple = Math.imul(Math.imul(low, other), Math.imul(low, low) - 2) & mask;
      other = (other + Math.imul(low, multiple)) | 0;
      q = (q + Math.imul(u, multiple)) | 0;
      r = (r + Math.imul(v, multiple)) | 0;
    }
    // f = (u f + v g) / 2^24, g = (q f + r g) / 2^24, both exact and never larger than the larger of the two.
    let carryF = (u * f[0] + v * g[0]!) * INVERSE_LIMB;
    let carryG = (q * f[0] + r * g[0]!) * INVERSE_LIMB;
    for (let index = 1; index < length; index++) {
      const limbF = f[index]!;
      const limbG = g[index]!;
      const sumF = carryF + u * limbF + v * limbG;
      const sumG = carryG + q * limbF + r * limbG;
      carryF = Math.floor(sumF * INVERSE_LIMB);
      carryG = Math.floor(sumG * INVERSE_LIMB);
      f[index - 1] = sumF - carryF * LIMB;
      g[index - 1] = sumG - carryG * LIMB;
    }
    f[length - 1] = carryF;
    g[length - 1] = carryG;
    while (length > 2 && f[length - 1] === 0 && g[length - 1] === 0) length--;
    // p is a prime: the last f is the greatest common divisor 1.
    if (f[0] === 1 && f.every((limb, index) => index === 0 || limb === 0)) return (isNegative & 1) === 0;
  }
}

/**
 * Whether 32 bytes are the encoding of a point of Ed25519, as the Solana runtime decides it: bit 255 is the sign of x and
 * rejects nothing, a y of p or more is taken modulo p.
 */
export function isOnCurve(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 32);
  const high = (view.getBigUint64(24, true) << 64n) | view.getBigUint64(16, true);
  const low = (view.getBigUint64(8, true) << 64n) | view.getBigUint64(0, true);
  const y = BigInt.asUintN(255, (high << 128n) | low);
  const square = (y * y) % P;
  // x² = (y² - 1) / (d y² + 1), with d = -121665 / 121666. A quotient is a square where the product is one, and -1 is a square.
  return isSquare(((square - 1n) * (121_665n * square - 121_666n) * 121_666n) % P);
}
