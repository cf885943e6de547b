/** Whether `bytes` open with the eight bytes of `discriminator`. */
export function hasDiscriminator(bytes: Uint8Array, discriminator: readonly number[]): boolean {
  if (bytes.length < 8) return false;
  for (let index = 0; index < 8; index++) if (bytes[index] !== discriminator[index]) return false;
  return true;
}
