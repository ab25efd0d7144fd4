import { trainers as texts } from '../../utils/texts/fr.ts';

export interface TrainersProps {
  phoneAddress: string;
  onAddress: (address: string) => void;
  /** Opens « Garder une trace de ma démarche ». */
  onVisit: () => void;
}

/** What a trainer sets once: where the phone page was put. And the trace of a way, to be given to whoever mends the guide. */
export function Trainers({ phoneAddress, onAddress, onVisit }: TrainersProps) {
  const keep = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onAddress(String(new FormData(event.currentTarget).get('address')).trim());
  };
  return (
    <details>
      <summary>{texts.title}</summary>
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
