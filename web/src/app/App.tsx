import { LoadingOutlined } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { useLanguage } from '@/kernel/language';
import { askAnew } from '@/kernel/useCommand';
import { queries } from './queries';
import { router } from './router';
import { useHouseTheme } from './theme';

/**
 * Ant Design's own sign of waiting leaves when its animation ends, which a busy browser may never tell; until then the button
 * is called “loading 登录”. This one goes at once and has no name.
 */
const buttons = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

export function App() {
  const language = useLanguage();
  const theme = useHouseTheme();
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    void askAnew(queries);
  }, [language]);
  return (
    <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN} wave={{ disabled: true }} button={buttons}>
      <AntApp component={false}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
