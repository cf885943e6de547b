/** FIPS 180-4's constants and initial words: computed when they are first needed. */
let constants: Int32Array | undefined;
let initial: Int32Array;
/** Scratch space: the message schedule of the current block, and the eight words that each block changes. */
const w = /* @__PURE__ */ new Int32Array(64);
const state = /* @__PURE__ */ new Int32Array(8);

/** `base` to a power. Not `**`: a Babel preset turns it into Math.pow, which takes no bigint. */
function raise(base: bigint, exponent: number): bigint {
  let power = 1n;
  for (let factor = 0; factor < exponent; factor++) power *= base;
  return power;
}

/** The first 32 fractional bits of the `degree`th roots of the first `count` primes: FIPS 180-4's constants. */
function rootsOfPrimes(count: number, degree: number): Int32Array {
  const words = new Int32Array(count);
  for (let found = 0, candidate = 2n; found < count; candidate++) {
    let divisor = 2n;
    while (candidate % divisor !== 0n) divisor++;
    if (divisor !== candidate) continue;
    // The root of candidate × 2^(32 × degree), bit by bit: exact, where a double's root need not be.
    let root = 0n;
    for (let bit = 1n << 35n; bit > 0n; bit >>= 1n)
      if (raise(root + bit, degree) <= candidate << BigInt(32 * degree)) root += bit;
    words[found++] = Number(BigInt.asIntN(32, root));
  }
  return words;
}

/** One block of 64 bytes. */
function compress(view: DataView, offset: number, k: Int32Array): void {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(offset + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + small0 + w[i - 7]! + small1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/**
 * Puts the SHA-256 of the first `length` bytes of `message` at `offset` of `target`, for callers that hash many messages and do not want an
 * array for each. Behind `length` there must be 72 zeros, of which some are overwritten.
 */
export function sha256Into(message: DataView, length: number, target: DataView, offset: number): void {
  if (constants === undefined) {
    constants = rootsOfPrimes(64, 3);
    initial = rootsOfPrimes(8, 2);
  }
  state.set(initial);
  // A one bit, zeros, and the length in bits fill the last block. Nothing hashed here is half a gigabyte: four bytes hold the length.
  const end = (length + 72) & ~63;
  message.setUint8(length, 0x80);
  message.setUint32(end - 4, length << 3);
  for (let block = 0; block < end; block += 64) compress(message, block, constants);
  for (let word = 0; word < 8; word++) target.setInt32(offset + 4 * word, state[word]!);
}

/**
 * SHA-256 of the bytes: a new array of 32. Our own implementation, because a general one makes the bundle of an app
 * that stakes a third larger. Tests compare it with two others.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(bytes.length + 72);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  sha256Into(view, bytes.length, view, 0);
  return padded.slice(0, 32);
}
