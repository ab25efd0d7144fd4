import { Fragment } from 'preact';

/** A host, whole: where it is too long for a line it goes on after a dot, and « gouv.fr » stays together. */
export function Host({ name }: { name: string }) {
  const pieces = name.split('.');
  return (
    <b>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && '.'}
          {index < pieces.length - 1 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </b>
  );
}
