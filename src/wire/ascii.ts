/** The bytes of a text of ASCII characters, which the caller knows it to be. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
