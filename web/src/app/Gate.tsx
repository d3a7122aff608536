import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { sessionQuery } from '@/api/session';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { askAnew } from '@/kernel/useCommand';
import { Shell } from './Shell';
import { noteSignedIn, useSessionEnded } from './signedOut';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';
import { useComingBack, useSignedInElsewhere } from './useComingBack';
import { UniversityDoor } from './UniversityDoor';

const useSay = sentences(
  { again: '登录已过期，请重新登录', kept: '您填写的内容还在，登录后可以继续。' },
  { again: 'Your session has ended, please sign in again', kept: 'What you typed is still here.' },
);

/** The workbench for those who are signed in, the sign-in for everyone else, at the same address. */
export function Gate() {
  const session = useQuery(sessionQuery);
  const queries = useQueryClient();
  const ended = useSessionEnded();
  const say = useSay();
  const here = session.data;
  useComingBack(Boolean(here));
  useSignedInElsewhere(ended ? here?.person.id : undefined);
  if (here) {
    return (
      <>
        <Shell session={here} />
        <Modal open={ended} footer={null} closable={false} title={say.again} width={400} destroyOnHidden>
          <p className="soft" style={{ marginBottom: 16 }}>
            {say.kept}
          </p>
          <UniversityDoor elsewhere />
          <SignInForm
            onSignedIn={(who) => {
              if (who.person.id !== here.person.id) location.assign('/app/');
              noteSignedIn();
              void askAnew(queries);
            }}
          />
        </Modal>
      </>
    );
  }
  if (session.isPending) return null;
  if (here === null) {
    return (
      <SignInPage
        onSignedIn={() => {
          noteSignedIn();
          void session.refetch();
        }}
      />
    );
  }
  return (
    <div className="page narrow">
      <ProblemNotice problem={session.error} onAgain={() => void session.refetch()} />
    </div>
  );
}
