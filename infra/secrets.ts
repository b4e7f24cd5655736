/** What a stage must be told by hand, once: `npx sst secret set <name> <value> --stage <stage>`. */
export function secrets() {
  return {
    feedKey: new sst.Secret('FeedKey').value,
    resendApiKey: new sst.Secret('ResendApiKey').value,
    mailFrom: new sst.Secret('MailFrom').value,
    publicOrigin: new sst.Secret('PublicOrigin').value,
    edgeKey: new sst.Secret('EdgeKey').value,
  }
}

export type Secrets = ReturnType<typeof secrets>
