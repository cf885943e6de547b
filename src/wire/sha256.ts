interface Tables {
  readonly constants: Int32Array;
  readonly initial: Int32Array;
  /** The message schedule of the block in work. */
  readonly schedule: Int32Array;
}
let tables: Tables | undefined;

/** The first 32 bits behind the point of the `degree`th roots of the first `count` primes: FIPS 180-4's constants. */
function rootsOfPrimes(count: number, degree: bigint): Int32Array {
  const words = new Int32Array(count);
  for (let found = 0, candidate = 2n; found < count; candidate++) {
    let divisor = 2n;
    while (candidate % divisor !== 0n) divisor++;
    if (divisor !== candidate) continue;
    // The root of candidate × 2^(32 × degree), bit by bit: exact, where a double's root need not be.
    let root = 0n;
    for (let bit = 1n << 35n; bit > 0n; bit >>= 1n)
      if ((root + bit) ** degree <= candidate << (32n * degree)) root += bit;
    words[found++] = Number(BigInt.asIntN(32, root));
  }
  return words;
}

/** One block of 64 bytes. */
function compress(state: Int32Array, view: DataView, offset: number, { constants, schedule: w }: Tables): void {
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
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!) | 0;
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
 * SHA-256 of the bytes: a new array of 32. Our own, since with a general library an app that stakes would weigh a third more;
 * the tests hold it against two of them.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  tables ??= { constants: rootsOfPrimes(64, 3n), initial: rootsOfPrimes(8, 2n), schedule: new Int32Array(64) };
  const { length } = bytes;
  // A one bit, zeros, and the length in bits as 64 bits fill the last block.
  const padded = new Uint8Array((length + 72) & ~63);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, length << 3);
  const state = tables.initial.slice();
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, view, offset, tables);
  for (let word = 0; word < 8; word++) view.setInt32(4 * word, state[word]!);
  return padded.slice(0, 32);
}
