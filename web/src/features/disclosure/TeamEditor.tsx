import { Button, InputNumber, Select } from 'antd';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { Lines } from '@/kernel/Lines';
import { sumOfPercents } from '@/kernel/money';
import { PersonPicker } from '@/kernel/PersonPicker';
import { useFormWords } from './formWords';
import { evenly } from './team';
import { type Member, MEMBER_ROLES } from './types';

/** Who made it, and each one's part; the sum is always in sight. */
export function TeamEditor({ team, onChange }: { team: Member[]; onChange: (team: Member[]) => void }) {
  const words = useFormWords();
  const word = useWord();
  const sum = sumOfPercents(team.map((member) => member.share));
  return (
    <Field name="team" label={words.team} help={words.teamHelp} required group>
      <Lines
        of={team}
        onChange={onChange}
        fresh={(): Member => ({ name: '', share: '0', role: 'MEMBER' })}
        add={words.addMember}
        remove={words.remove}
        lineClass="team-line"
      >
        {(member, change, place) => (
          <>
            <Field name={`team[${place}].name`} label={words.memberName} hideLabel>
              <PersonPicker
                value={member.name}
                label={words.memberName}
                allowOutside
                onType={(name) => change({ name, person: null, unit: null })}
                onPick={(person) => change({ name: person.name, person: person.id, unit: person.unit })}
              />
            </Field>
            <Select
              aria-label={words.memberRole}
              value={member.role}
              options={MEMBER_ROLES.map((role) => ({ value: role, label: word(`disclosure.role.${role}`) }))}
              onChange={(role) => change({ role })}
            />
            <Field name={`team[${place}].share`} label={words.memberShare} hideLabel>
              <InputNumber<string>
                stringMode
                min="0"
                max="100"
                precision={2}
                controls={false}
                suffix="%"
                style={{ width: '100%' }}
                aria-label={words.memberShare}
                value={member.share}
                formatter={(value) => (value === undefined || value === null ? '' : String(Number(value)))}
                onChange={(share) => change({ share: share ?? '0' })}
              />
            </Field>
          </>
        )}
      </Lines>
      <div className="team-sum">
        {team.length > 1 && (
          <Button type="link" size="small" onClick={() => onChange(evenly(team))}>
            {words.split}
          </Button>
        )}
        <b className={sum === '100' ? undefined : 'wrong'} aria-live="polite">
          {words.sum(sum)}
        </b>
      </div>
    </Field>
  );
}
