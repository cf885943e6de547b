/** Whether an object has a key of its own. `Object.hasOwn` is newer than the engines that the SDK supports. */
export function hasOwnKey(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}
