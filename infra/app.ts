/** A stage of the app. */
export function app() {
  return { ok: true }
}
