/** The mark of the application (renderer/components/brand-mark.tsx) as a PNG of 32 by 32, for beside the clock. */
const PNG: readonly string[] = [
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAACk0lEQVR42mNgGKyAPyaNB4gVyMQSlFo8G4h/A/F/CvBxINYgxwGr',
  'KbQYGT8HYgFSLFehouUwXEKKAxxo4ID5ow4g2wEOta3/bz17/v/h6zdE45plq6nngIrFK/+TCnacv0Q9BwjHZ/yPmzjjf+bM+UTh',
  '1Olz/ytlFo0mQuo5wL+9//+Hr1+Jjv/ff/7+b1+3iXoOyJ2ziOREuP/Ktf/uTV3gNAFKPx7NXcspigKXhvb/3q09BHHBvCX/X3z4',
  'CHbEvz9//n958uT/j3fvYO66D8QFQMxCkzQAshwU/E/2H/i/OyH5/xIt3f+L1bXAeI213f+znd3/v71+DXLIeSCWoKoDQJaDfHyk',
  'tBxuKTa80sT8/8szZ0GOuA7EIkQnQpDP8MU3SJ6Q5TC83NDk/5vLV0BalxPlAFDBQgiAgp2QxWvtHeHRsiUgCKbVgKgo0Mwr/69b',
  'UImBLSoawL4HxTk+y6/OnQe27fqCRXCx58eOgYS6KUoDoKwGinvkBAfy6SoLazj/dFs7PKQuTJgIFwclSiA4TZEDQPkclNVghoIs',
  '/g0stECpfaOn9/9TTS1wy+9v3YYSKscqqsDCFDkAVMiA8jlyAoNmNbA4KHRA4OGOnSihBMLHq2tBUrcpcoBJaR3YAlA+hxkM8jnM',
  'ESAAynboloPwjSVLQdKbKS4HQA0QUHwiGw5yxKeHD8EJDRQq6JaDHPT1+QuQAzIodgCowQLyMaiQIaYcQEqY74FYgOJmOajBcunB',
  'I3BQY/MtOt4ZFQNLGzFU65ioZZeA242gEg5UyGCzGBTsIJ9DLW+netcM1Axbc/wUOOGB4h6ULkBZDZTaQQkOGufv8fqcGp3Tuy9e',
  'WoBKOFAhA62Cb4NSOyjBYY3zwQAA179b1Mjv6g0AAAAASUVORK5CYII=',
];

export const TRAY_ICON = `data:image/png;base64,${PNG.join('')}`;
