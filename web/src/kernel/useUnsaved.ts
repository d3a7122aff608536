import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { sentences } from './language';

const useSay = sentences(
  { leave: '填写的内容还没有保存', leaveWhat: '离开后不会保留。', go: '离开', stay: '继续填写' },
  { leave: 'What you typed is not saved', leaveWhat: 'It is gone when you leave.', go: 'Leave', stay: 'Go on writing' },
);

/** Asks before what was typed into a form that does not save itself is lost by leaving. */
export function useUnsaved() {
  const say = useSay();
  const { modal } = App.useApp();
  const typed = useRef(false);
  const blocker = useBlocker(() => typed.current);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({ title: say.leave, content: say.leaveWhat, okText: say.go, cancelText: say.stay, onOk: () => blocker.proceed(), onCancel: () => blocker.reset() });
  }, [blocker, modal, say]);
  useEffect(() => {
    const ask = (leaving: BeforeUnloadEvent) => {
      if (typed.current) leaving.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return {
    /** For the form: something was typed. */
    onChange: () => {
      typed.current = true;
    },
    /** It is saved. */
    letGo: () => {
      typed.current = false;
    },
  };
}
