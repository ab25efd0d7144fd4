import { trainers as texts } from '../../utils/texts/fr.ts';

export interface TrainersProps {
  phoneAddress: string;
  onAddress: (address: string) => void;
}

/** What a trainer sets once: where the phone page was put. */
export function Trainers({ phoneAddress, onAddress }: TrainersProps) {
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
    </details>
  );
}
