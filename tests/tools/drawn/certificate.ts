import { generate } from 'selfsigned';

/** What a TLS server needs to present itself, both in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/**
 * Makes one self-signed certificate, in memory, good for a day. It names no host: the driven browsers are told to
 * accept any certificate, and they never leave the closed network. Takes about 30 ms and no file.
 */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'ENT pas à pas, pages dessinées' }], { keyType: 'ec' });
  return { key: made.private, cert: made.cert };
}
