/** The value of a property, or undefined where reading it throws. */
function read(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** The name of the class of an object, or null for a plain one. */
function classOf(value: object): string | null {
  const constructor = read(value, 'constructor');
  const name = typeof constructor === 'function' ? constructor.name : '';
  return name === '' || name === 'Object' ? null : name;
}

/** Whether a value is a key object of a library: an object with a method that returns its base58 text. */
export function isKeyObject(value: unknown): boolean {
  try {
    return typeof value === 'object' && typeof (value as { toBase58?: unknown } | null)?.toBase58 === 'function';
  } catch {
    return false;
  }
}

/** Whether a value is a key pair of a library: an object whose public key is a key object. */
export function isKeyPair(value: unknown): boolean {
  try {
    return typeof value === 'object' && isKeyObject((value as { publicKey?: unknown } | null)?.publicKey);
  } catch {
    return false;
  }
}

/** The type of a value, in words for an error message. Never the value itself, which may be secret or huge. */
export function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && Number.isNaN(value)) return 'NaN';
  if (typeof value !== 'object') return typeof value;
  const name = classOf(value);
  return name === null ? 'object' : `object of class ${name}`;
}

/** {@link describeType} where an address belongs, with what to pass instead for values that hold one. */
export function describeAddressType(value: unknown): string {
  const type = describeType(value);
  if (isKeyObject(value)) return `${type}, a key: pass key.toBase58()`;
  if (Array.isArray(value))
    return value.length === 2 && typeof value[0] === 'string'
      ? `${type} of an address and a bump: pass its first item`
      : type;
  if (typeof value !== 'object' || value === null) return type;
  if (isKeyPair(value)) return `${type}, a key pair: pass keypair.publicKey.toBase58()`;
  if (typeof read(value, 'address') === 'string') return `${type} with an address: pass its address`;
  return type;
}
