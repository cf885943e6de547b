/** Whether `bytes` open with the eight bytes of `discriminator`. */
export function hasDiscriminator(bytes: Uint8Array, discriminator: readonly number[]): boolean {
  return discriminator.every((byte, index) => bytes[index] === byte);
}
