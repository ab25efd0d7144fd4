import { trainers as texts } from '../../utils/texts/fr.ts';

export interface MaskProps {
  /** Every portal's page starts masked. */
  armed: boolean;
  onArm: (on: boolean) => void;
  /** Puts the demonstration mask on the tab's page, or takes it off; only where it may stand. */
  onMask: (() => void) | undefined;
}

/** The demonstration mask: armed for all pages from anywhere, put on a page where it may stand. */
function Mask({ armed, onArm, onMask }: MaskProps) {
  return (
    <>
      <label>
        <input type="checkbox" data-arm checked={armed} onChange={() => onArm(!armed)} /> <b>{texts.arm}</b>
      </label>
      <small>{texts.armMore}</small>
      {onMask && (
        <button type="button" data-mask onClick={onMask}>
          {texts.mask}
        </button>
      )}
    </>
  );
}

export interface TrainersProps extends MaskProps {
  phoneAddress: string;
  onAddress: (address: string) => void;
  /** Opens « Garder une trace de ma démarche ». */
  onVisit: () => void;
}

/** What a trainer sets: the mask, and where the phone page was put. And the trace of a way, to be given to whoever mends the guide. */
export function Trainers({ phoneAddress, onAddress, onVisit, ...mask }: TrainersProps) {
  const keep = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onAddress(String(new FormData(event.currentTarget).get('address')).trim());
  };
  return (
    <details>
      <summary>{texts.title}</summary>
      <Mask {...mask} />
      <form noValidate onSubmit={keep}>
        <label class="above" for="phone-address">
          {texts.address}
        </label>
        <small id="phone-hint">{texts.hint}</small>
        <input
          id="phone-address"
          name="address"
          type="url"
          inputMode="url"
          autocomplete="off"
          aria-describedby="phone-hint"
          defaultValue={phoneAddress}
        />
        <button type="submit">{texts.keep}</button>
      </form>
      <button type="button" data-visit onClick={onVisit}>
        {texts.visit}
      </button>
    </details>
  );
}
