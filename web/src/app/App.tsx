import { CalendarOutlined, CloseOutlined, DownOutlined, LoadingOutlined } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { clearable } from '@/kernel/clearable';
import { type Language, useLanguage } from '@/kernel/language';
import { askAnew } from '@/kernel/useCommand';
import { queries } from './queries';
import { router } from './router';
import { useHouseTheme } from './theme';

/**
 * Ant Design's own sign of waiting leaves when its animation ends, which a busy browser may never tell; until then the button
 * is called “loading 登录”. This one goes at once and has no name.
 */
const buttons = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

/** What Ant Design draws of its own is named in English; the button around it has a name in the reader's language. */
const choices = { ...clearable, suffixIcon: <DownOutlined aria-hidden /> };
const days = { ...clearable, suffixIcon: <CalendarOutlined aria-hidden /> };
const closed = (language: Language) => ({
  closable: { 'aria-label': language === 'en' ? 'Close' : '关闭', closeIcon: <CloseOutlined aria-hidden /> },
});

export function App() {
  const language = useLanguage();
  const theme = useHouseTheme();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    void askAnew(queries);
  }, [language]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      wave={{ disabled: true }}
      button={buttons}
      select={choices}
      datePicker={days}
      modal={closed(language)}
      drawer={closed(language)}
    >
      <AntApp component={false}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
