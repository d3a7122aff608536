import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  resolve: {
    alias: {
      '@': here('./src'),
      '@tokens': here('../server/src/main/resources/static'),
    },
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
  // `npm run dev` beside a server started with `bin/run --port 18080`.
  server: {
    host: '127.0.0.1',
    fs: { allow: ['..'] },
    proxy: { '/api': `http://127.0.0.1:${process.env.DUKOU_PORT ?? 18080}` },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    css: { include: [/\.css\?raw$/] },
  },
});
