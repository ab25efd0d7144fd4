import { trainer } from '../../utils/texts/fr.ts';

export interface ArmMaskProps {
  /** All portals' pages start masked. */
  armed: boolean;
  onArm: (on: boolean) => void;
}

/** Arms the mask before any page opens, and says whether it is. */
export function ArmMask({ armed, onArm }: ArmMaskProps) {
  const { arm, armed: said, armMore } = trainer.before;
  return (
    <>
      <label>
        <input type="checkbox" data-arm checked={armed} onChange={() => onArm(!armed)} /> <b>{arm}</b>
      </label>
      <p role="status" class="notice" data-armed>
        {armed && said}
      </p>
      <p class="aside">{armMore}</p>
    </>
  );
}
