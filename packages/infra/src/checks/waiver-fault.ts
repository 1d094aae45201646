/** A waiver that excuses nothing, or no longer: it must go or be mended, or the folder stops telling the truth. */
export interface WaiverFault {
  /** `waivers/<name>.yaml` */
  readonly file: string;
  readonly problem: string;
  readonly fix: string;
}
