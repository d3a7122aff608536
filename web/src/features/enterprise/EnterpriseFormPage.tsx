import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { get, post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useHeld } from '@/kernel/useHeld';
import { useUnsaved } from '@/kernel/useUnsaved';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import type { Contact, Enterprise, Profile } from './types';
import { useSay } from './words';

const BLANK: Profile = { name: '', creditCode: '', country: 'CN', address: '', note: '', contacts: [] };

/** One form for a new firm and for the correction of one. */
export default function EnterpriseFormPage() {
  const { id } = useParams();
  const asked = useQuery({ queryKey: ['/api/enterprises', id], queryFn: () => get<Enterprise>(`/api/enterprises/${id}`), enabled: Boolean(id) });
  const known = useHeld(asked);
  if (id && !known) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={6} />}</div>;
  }
  return <EnterpriseForm known={known} />;
}

function EnterpriseForm({ known }: { known?: Enterprise }) {
  const say = useSay();
  const go = useNavigate();
  const [profile, setProfile] = useState<Profile>(known?.profile ?? BLANK);
  const change = (part: Partial<Profile>) => setProfile({ ...profile, ...part });
  const unsaved = useUnsaved();
  const saving = useCommand(
    (_: void, key) =>
      known
        ? post<Enterprise>(`/api/enterprises/${known.id}/revision`, profile, { key, seen: known.version })
        : post<Enterprise>('/api/enterprises', profile, { key }),
    {
      onSuccess: (saved) => {
        unsaved.letGo();
        void go(`/enterprises/${saved.id}`);
      },
    },
  );
  return (
    <Form page onChange={unsaved.onChange} act={say.save} cancel={say.cancel} command={saving} onAct={() => saving.mutate()} onCancel={() => void go(-1)}>
      <h1>{known ? say.reviseTitle : say.newTitle}</h1>
      <div className="form-group">
        <Field name="name" label={say.name} required>
          <Input value={profile.name} autoFocus onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Field name="country" label={say.country} help={say.countryHelp}>
          <Input value={profile.country} maxLength={2} onChange={(event) => change({ country: event.target.value.toUpperCase() })} />
        </Field>
        <Field name="creditCode" label={say.code} help={say.codeHelp} required={profile.country === 'CN'}>
          <Input className="number" value={profile.creditCode ?? ''} maxLength={24} onChange={(event) => change({ creditCode: event.target.value })} />
        </Field>
        <Field name="address" label={say.address}>
          <Input value={profile.address} onChange={(event) => change({ address: event.target.value })} />
        </Field>
        <Field name="note" label={say.note}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={profile.note} onChange={(event) => change({ note: event.target.value })} />
        </Field>
      </div>
      <Contacts contacts={profile.contacts} onChange={(contacts) => change({ contacts })} />
    </Form>
  );
}

function Contacts({ contacts, onChange }: { contacts: Contact[]; onChange: (contacts: Contact[]) => void }) {
  const say = useSay();
  const change = (place: number, part: Partial<Contact>) => onChange(contacts.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <div className="form-group">
      <h2>{say.contacts}</h2>
      {contacts.map((one, place) => (
        <div key={place} className="row">
          {(['name', 'post', 'phone', 'email'] as const).map((part) => (
            <Field key={part} name={`contacts[${place}].${part}`} label={say[part]} className="grow">
              <Input value={one[part]} onChange={(event) => change(place, { [part]: event.target.value })} />
            </Field>
          ))}
          <Button type="text" onClick={() => onChange(contacts.filter((_, at) => at !== place))}>
            {say.remove}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...contacts, { name: '', post: '', phone: '', email: '' }])}>{say.addContact}</Button>
    </div>
  );
}
