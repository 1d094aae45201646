export interface Config {
  techdocs?: {
    generator?: {
      mkdocs?: {
        /** TechDocs reads it, and its own schema does not know it. */
        omitTechdocsCorePlugin?: boolean;
      };
    };
  };
  permission?: {
    hexastyle?: {
      /**
       * Entity refs of the groups whose members may run drills, have accounts read again and use templates; everybody else who
       * is signed in may read.
       * @default - none: everybody may do everything
       */
      operators?: string[];
      /**
       * Entity refs of the groups whose members may read what is known of environments; operators may as well. Needs operators.
       * @default - none: everybody who is signed in may read
       */
      readers?: string[];
    };
  };
}
