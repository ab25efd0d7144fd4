import { Fragment } from 'preact';

/**
 * An address as text, its host in bold: what one must read before typing anything. Nothing to press. On a narrow screen
 * it is broken after a dot, so that no name is cut in two.
 */
export const HostAddress = ({ host, path = '/' }: { host: string; path?: string }) => (
  <span class="host">
    https://
    <b>
      {host.split('.').map((name, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <>
              .<wbr />
            </>
          )}
          {name}
        </Fragment>
      ))}
    </b>
    {path}
  </span>
);
