/** The names of what the library finds wrong with a file. */
const FAULT =
  /^(?:\w*Exception|FormatError|JpegError|Jbig2Error|JpxError|JBig2CCITTFaxImageError|DNLMarkerError|EOIMarkerError)$/u

/** Whether something thrown is the library's word on a broken file. */
export function isFault(reason: unknown): boolean {
  return reason instanceof Error && FAULT.test(reason.name)
}

/**
 * Runs a reading during which the library may let promises of its own fail that nobody waits for, as it does with some
 * broken files: Node would end the whole process. Any other failure nobody waits for ends it still.
 */
export async function sheltered<T>(read: () => Promise<T>): Promise<T> {
  const onStray = (reason: unknown) => {
    if (!isFault(reason)) throw reason
  }
  process.on('unhandledRejection', onStray)
  try {
    return await read()
  } finally {
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', onStray)
  }
}
