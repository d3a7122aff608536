/// <reference types="vite/client" />
declare module '@tokens/tokens.css?raw' {
  const text: string;
  export default text;
}
declare module '@tokens/tokens.css';
