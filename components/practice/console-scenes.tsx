import { trainer as texts } from '../../utils/texts/fr.ts';
import type { ConsoleProps, SceneLink } from './console.tsx';

const SceneList = ({ links, onJump }: { links: readonly SceneLink[]; onJump: (scene: string) => void }) => (
  <ol>
    {links.map(({ scene, name, current }) => (
      <li key={scene}>
        <button
          type="button"
          data-jump={scene}
          aria-current={current ? 'page' : undefined}
          onClick={() => onJump(scene)}
        >
          {name}
        </button>
      </li>
    ))}
  </ol>
);

/** The pages to jump to. */
export function Scenes({ way, off, onJump }: ConsoleProps) {
  return (
    <section aria-labelledby="scenes" data-scenes>
      <h2 id="scenes">{texts.scenes.heading}</h2>
      {way.length === 0 ? (
        <p>{texts.scenes.none}</p>
      ) : (
        <>
          <h3>{texts.scenes.way}</h3>
          <SceneList links={way} onJump={onJump} />
          <details open={off.some(({ current }) => current)}>
            <summary>{texts.scenes.off}</summary>
            <SceneList links={off} onJump={onJump} />
          </details>
        </>
      )}
    </section>
  );
}

/** The keys 1 to 9. */
const WITH_KEY = 9;

/** What can go wrong, to be set. */
export function Failures({ failures, failure, failureAt, onFail, onJump }: ConsoleProps) {
  return (
    <section aria-labelledby="failures" data-failures>
      <h2 id="failures">{texts.failures.heading}</h2>
      {failureAt && (
        <>
          <p>{texts.failures.at(failureAt.name)}</p>
          {!failureAt.current && (
            <button type="button" data-strike onClick={() => onJump(failureAt.scene)}>
              {texts.failures.go}
            </button>
          )}
        </>
      )}
      <ol>
        <li>
          <button type="button" data-fail="none" aria-pressed={failure === null} onClick={() => onFail('none')}>
            {texts.failures.none} <kbd>0</kbd>
          </button>
        </li>
        {failures.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" data-fail={id} aria-pressed={id === failure} onClick={() => onFail(id)}>
              {title} {index < WITH_KEY && <kbd>{index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
