import { paper as texts } from '../../utils/texts/fr.ts';
import { Qr, type QrProps } from '../own-page/qr.tsx';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Sheet } from './frame.tsx';

export interface PaperProps {
  /** The case's title. */
  title: string;
  /** The ENT's address as one types it. */
  ent: string;
  steps: readonly { title: string; say: string }[];
  /** The school by its name: « du collège ». */
  ofSchool: string;
  /** FranceConnect: what one logs in with is no EduConnect identifier. */
  byFranceConnect: boolean;
  /** Who helps in this place, where a policy says so. */
  helper: { name: string | undefined; number: string | undefined };
  video: QrProps | undefined;
  phone: QrProps | undefined;
  onPrint: () => void;
}

/** A way of so many steps leaves room for larger type. */
const SHORT = 7;

/** Something to be written by hand. */
const Blank = ({ label }: { label: string }) => (
  <p class="pen">
    <strong>{label}</strong>
  </p>
);

const Code = ({ label, code }: { label: string; code: QrProps }) => (
  <figure>
    <Qr {...code} />
    <figcaption>
      <strong>{label}</strong>
      {texts.scan}
    </figcaption>
  </figure>
);

/** The whole way of a case on one A4. It has no place for a password: a paper may be lost. */
export function Paper(props: PaperProps) {
  const { title, ent, steps, ofSchool, byFranceConnect, helper, video, phone, onPrint } = props;
  return (
    <Sheet title={title}>
      <div class={steps.length > SHORT ? 'paper' : 'paper short'}>
        <ol class="steps">
          <li>
            <span>
              <strong>{texts.start(ent)}</strong>
            </span>
          </li>
          {steps.map((step) => (
            <li key={step.title}>
              <span>
                <strong>{step.title}</strong>
                {step.say}
              </span>
            </li>
          ))}
        </ol>
        <div class="pens">
          <Blank label={byFranceConnect ? texts.account : texts.identifier} />
          <Blank label={texts.school(ofSchool)} />
        </div>
        <p class="secret">
          <Pictogram of="dots" />
          <span>{texts.secret}</span>
        </p>
        {(helper.name ?? helper.number) && (
          <p data-local>
            {helper.name ?? texts.local} {helper.number}
          </p>
        )}
        {(video ?? phone) && (
          <div class="codes">
            {video && <Code label={texts.video} code={video} />}
            {phone && <Code label={texts.phone} code={phone} />}
          </div>
        )}
      </div>
      <button type="button" class="open" data-print onClick={onPrint}>
        <Pictogram of="printer" />
        <span>{texts.print}</span>
      </button>
    </Sheet>
  );
}
