type CheckBoxProps = { name: string; value: string; label: string; isChecked: boolean }

/** A box to check, with its label: a press on either checks it. */
export const CheckBox = ({ name, value, label, isChecked }: CheckBoxProps) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} checked={isChecked} />
    <span>{label}</span>
  </label>
)
