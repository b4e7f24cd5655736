/** Stops a thing of one locality from being written under the keys of another; only a fault in the program can try. */
export function requireOwn(localityId: string, thing: { readonly localityId: string }): void {
  if (thing.localityId !== localityId)
    throw new Error(`a thing of ${thing.localityId} handed in for ${localityId}`)
}
