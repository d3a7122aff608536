/** Ant Design dressed in the house's tokens: the values are read from the one token file, never repeated. */
import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';
import source from '@tokens/tokens.css?raw';

type Tokens = Record<string, string>;

function read(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const [lightBlock = '', darkBlock = ''] = source.split('@media (prefers-color-scheme: dark)');
const light = read(lightBlock);
const dark = { ...light, ...read(darkBlock) };

const night = window.matchMedia?.('(prefers-color-scheme: dark)');

function useNight(): boolean {
  return useSyncExternalStore(
    (changed) => {
      night?.addEventListener('change', changed);
      return () => night?.removeEventListener('change', changed);
    },
    () => night?.matches ?? false,
  );
}

export function useHouseTheme(): ThemeConfig {
  return useNight() ? nightTheme : dayTheme;
}

const dayTheme = dress(light, false);
const nightTheme = dress(dark, true);

function dress(token: Tokens, isNight: boolean): ThemeConfig {
  const t = (name: string) => token[name] ?? '';
  return {
    algorithm: isNight ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: t('water'),
      colorLink: t('water-ink'),
      colorLinkHover: t('water-hover'),
      colorInfo: t('under-way'),
      colorSuccess: t('leaf'),
      colorWarning: t('soon'),
      colorError: t('seal'),
      colorText: t('ink'),
      colorTextSecondary: t('ink-soft'),
      colorTextPlaceholder: t('ink-soft'),
      colorBgLayout: t('paper'),
      colorBgContainer: t('sheet'),
      colorBgElevated: t('sheet'),
      colorBorder: t('hairline-strong'),
      colorBorderSecondary: t('hairline'),
      colorSplit: t('hairline'),
      controlItemBgActive: t('shallow'),
      controlItemBgHover: t('sunken'),
      fontFamily: t('font'),
      fontSize: 15,
      controlHeight: 36,
      borderRadius: 6,
      boxShadowSecondary: t('shadow-over'),
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Input: { activeShadow: `0 0 0 3px ${t('shallow')}` },
      InputNumber: { activeShadow: `0 0 0 3px ${t('shallow')}` },
      Select: { optionSelectedBg: t('shallow'), optionSelectedFontWeight: 500 },
      Tabs: { titleFontSize: 15 },
      Modal: { titleFontSize: 18 },
    },
  };
}
