export declare const WIDTH: number;
export declare const HEIGHT: number;
export declare const DURATION: number;
