/** Decoders, builders, addresses and base58 beside Anchor's coder, a Codama client, kit, web3.js and borsh. */
import assert from 'node:assert/strict';
import anchor from '@coral-xyz/anchor';
import { getAddressDecoder, getAddressEncoder, type Address } from '@solana/kit';
import { PublicKey } from '@solana/web3.js';
import {
  decodeOperatorPoolData,
  encodeOperatorPoolData,
  decodePoolOverviewData,
  encodePoolOverviewData,
  decodeRewardRecordData,
  encodeRewardRecordData,
  decodeStakingRecordData,
  encodeStakingRecordData,
  findStakingRecordPda,
  getStakeInstruction,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  type OperatorPool,
  type PoolOverview,
  type RewardRecord,
  type StakingRecord,
} from '../../src/index.js';
import { addressBytes, readAddressAt } from '../../src/wire/address.js';
import { ANCHOR, BORSH, fromAnchor } from '../support/oracles.js';
import { createRandom, fieldsOf, randomAddress, randomStruct } from '../support/random-values.js';
import { loadCodamaClient } from './codama-client.js';
import { report } from './measure.js';

const SAMPLES = 64;
const PROGRAM = new PublicKey(INFERENCE_STAKING_PROGRAM_ADDRESS);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

interface AccountCase {
  readonly name: string;
  readonly encode: (value: never) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => object;
}
const ACCOUNTS: readonly AccountCase[] = [
  {
    name: 'OperatorPool',
    encode: (value: OperatorPool) => encodeOperatorPoolData(value),
    decode: decodeOperatorPoolData,
  },
  {
    name: 'PoolOverview',
    encode: (value: PoolOverview) => encodePoolOverviewData(value),
    decode: decodePoolOverviewData,
  },
  {
    name: 'StakingRecord',
    encode: (value: StakingRecord) => encodeStakingRecordData(value),
    decode: decodeStakingRecordData,
  },
  {
    name: 'RewardRecord',
    encode: (value: RewardRecord) => encodeRewardRecordData(value),
    decode: decodeRewardRecordData,
  },
];

type CodamaDecoder = () => { decode(bytes: Uint8Array): object };

/** What a Codama decoder gives, as we give it: no discriminator, and null for none. */
function fromCodama(decoded: object): object {
  const plain = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && '__option' in value
      ? 'value' in value
        ? value.value
        : null
      : value;
  return Object.fromEntries(
    Object.entries(decoded)
      .filter(([name]) => name !== 'discriminator')
      .map(([name, value]) => [name, plain(value)]),
  );
}

async function benchAccounts(): Promise<boolean> {
  const codama = (await loadCodamaClient()) as unknown as Record<string, CodamaDecoder>;
  let isReached = true;
  for (const { name, encode, decode } of ACCOUNTS) {
    const fields = fieldsOf(name);
    const random = createRandom(1);
    const samples = Array.from({ length: SAMPLES }, () => Buffer.from(encode(randomStruct(random, fields) as never)));
    // Plain arrays as an RPC client has them; of a Buffer kit's codecs would give views instead of copies. Anchor takes only those.
    const plain = samples.map((bytes) => new Uint8Array(bytes));
    const codamaDecoder = codama[`get${name}Decoder`]!();
    const anchorName = name.charAt(0).toLowerCase() + name.slice(1);
    const byAnchor = (bytes: Buffer): object => fromAnchor(fields, ANCHOR.accounts.decode(anchorName, bytes));
    for (const [index, bytes] of samples.entries()) {
      assert.deepEqual(byAnchor(bytes), decode(bytes));
      assert.deepEqual(BORSH.decode(fields, bytes.subarray(8)), decode(bytes));
      assert.deepEqual(fromCodama(codamaDecoder.decode(plain[index]!)), decode(bytes));
    }
    const at = (index: number): Buffer => samples[index % SAMPLES]!;
    const reached = report(
      `decode ${name}: base58 strings and bigints`,
      {
        ours: (index) => decode(plain[index % SAMPLES]!),
        'Anchor, normalised to strings and bigints': (index) => byAnchor(at(index)),
        'Anchor as it is (PublicKey, BN)': (index) => ANCHOR.accounts.decode(anchorName, at(index)),
        'Codama, decoder kept': (index) => codamaDecoder.decode(plain[index % SAMPLES]!),
        'borsh, normalised': (index) => BORSH.decode(fields, at(index).subarray(8)),
      },
      {
        'Anchor, normalised to strings and bigints': 8,
        // A reward record holds no address: nothing is to be gained beside Codama's slow base58.
        ...(name === 'RewardRecord' ? {} : { 'Codama, decoder kept': 12 }),
      },
    );
    isReached &&= reached;
  }
  return isReached;
}

function benchAddresses(): boolean {
  const random = createRandom(2);
  const keys = Array.from({ length: SAMPLES }, () => random.bytes(32));
  const addresses = keys.map((bytes) => readAddressAt(bytes, 0));
  const publicKeys = keys.map((bytes) => new PublicKey(bytes));
  const [encoder, decoder] = [getAddressEncoder(), getAddressDecoder()];
  keys.forEach((bytes, index) => {
    assert.equal(addresses[index], publicKeys[index]!.toBase58());
    assert.equal(hex(addressBytes(addresses[index], 'a')), hex(bytes));
    assert.equal(decoder.decode(bytes), addresses[index]);
    assert.equal(hex(encoder.encode(addresses[index]) as Uint8Array), hex(bytes));
  });
  const at = <T>(items: readonly T[], index: number): T => items[index % SAMPLES]!;
  report('base58: 32 bytes to text', {
    ours: (index) => readAddressAt(at(keys, index), 0),
    'web3.js': (index) => at(publicKeys, index).toBase58(),
    'kit, decoder kept': (index) => decoder.decode(at(keys, index)),
  });
  report('base58: text to 32 bytes', {
    ours: (index) => addressBytes(at(addresses, index), 'a'),
    'web3.js': (index) => new PublicKey(at(addresses, index)).toBytes(),
    'kit, encoder kept': (index) => encoder.encode(at(addresses, index)),
  });

  const byWeb3 = (pool: string, owner: string): string =>
    PublicKey.findProgramAddressSync(
      [Buffer.from('StakingRecord'), new PublicKey(pool).toBytes(), new PublicKey(owner).toBytes()],
      PROGRAM,
    )[0].toBase58();
  const ours = (index: number): string =>
    findStakingRecordPda({ operatorPool: at(addresses, index), owner: at(addresses, index * 7 + 1) })[0];
  const theirs = (index: number): string => byWeb3(at(addresses, index), at(addresses, index * 7 + 1));
  for (let index = 0; index < SAMPLES; index++) assert.equal(ours(index), theirs(index));
  return report('program-derived address, strings in and out', { ours, 'web3.js': theirs }, { 'web3.js': 8 });
}

function benchBuilders(): boolean {
  const random = createRandom(3);
  const inputs = Array.from({ length: SAMPLES }, () => ({
    owner: randomAddress(random) as Address,
    operatorPool: randomAddress(random) as Address,
    operatorStakingRecord: randomAddress(random) as Address,
    ownerTokenAccount: randomAddress(random) as Address,
    tokenAmount: 100n,
  }));
  const find = (...seeds: (string | PublicKey)[]): PublicKey =>
    PublicKey.findProgramAddressSync(
      seeds.map((seed) => (typeof seed === 'string' ? Buffer.from(seed) : seed.toBytes())),
      PROGRAM,
    )[0];
  const FIXED = ['TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA', 'Sysvar1nstructions1111111111111111111111111'];
  // What a program method of Anchor does, without its promises: addresses, the data by its coder, the keys.
  const byAnchor = (input: (typeof inputs)[number]): { keys: PublicKey[]; data: Buffer } => {
    const [owner, pool, operatorRecord, wallet] = [
      input.owner,
      input.operatorPool,
      input.operatorStakingRecord,
      input.ownerTokenAccount,
    ].map((address) => new PublicKey(address)) as [PublicKey, PublicKey, PublicKey, PublicKey];
    return {
      keys: [
        owner,
        find('PoolOverview'),
        pool,
        find('StakingRecord', pool, owner),
        operatorRecord,
        wallet,
        find('PoolStakedTokenVault', pool),
        ...FIXED.map((address) => new PublicKey(address)),
      ],
      data: ANCHOR.instruction.encode('stake', { args: { tokenAmount: new anchor.BN(input.tokenAmount.toString()) } }),
    };
  };
  for (const input of inputs) {
    const [ours, theirs] = [getStakeInstruction(input), byAnchor(input)];
    assert.deepEqual(
      ours.accounts.map(({ address }) => String(address)),
      theirs.keys.map((key) => key.toBase58()),
    );
    assert.equal(hex(ours.data), hex(theirs.data));
  }
  return report(
    'build stake, its three addresses derived',
    {
      ours: (index) => getStakeInstruction(inputs[index % SAMPLES]!),
      "Anchor's coder, web3.js addresses": (index) => byAnchor(inputs[index % SAMPLES]!),
    },
    { "Anchor's coder, web3.js addresses": 10 },
  );
}

export async function benchProgram(): Promise<boolean> {
  const results = [await benchAccounts(), benchAddresses(), benchBuilders()];
  return results.every(Boolean);
}
