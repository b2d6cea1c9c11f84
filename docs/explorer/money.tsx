import { type Lang, type MoneyUnit, words } from './words.js';

interface MoneySwitchProps<U extends MoneyUnit | ''> {
  readonly choices: readonly U[];
  readonly money: U;
  readonly lang: Lang;
  readonly change: (money: U) => void;
}

/** The unit that sums of money are written in; '' is as printed. */
export function MoneySwitch<U extends MoneyUnit | ''>({ choices, money, lang, change }: MoneySwitchProps<U>) {
  const text = words[lang];
  const names: Partial<Record<string, string>> = text.moneyNames;
  return (
    <fieldset class="switch">
      <legend>{text.money}</legend>
      <div>
        {choices.map((unit) => (
          <label key={unit} title={names[unit]}>
            <input type="radio" name="money" value={unit} checked={money === unit} onChange={() => change(unit)} />
            <span lang={unit === '' ? undefined : 'zh-Hans'}>{unit === '' ? text.asPrinted : unit}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
