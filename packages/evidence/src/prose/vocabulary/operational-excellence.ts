import type { PhrasesOfClaims } from './phrases-of-claims';

const ALARMS = /\bCloudWatch Alarms?(?: for (?:proactive )?alert(?:ing|s))?\b/gi;
const DASHBOARDS = /\bCloudWatch Dashboards?(?: for (?:performance )?visuali[sz]ation)?\b/gi;

export const OPERATIONAL_EXCELLENCE_PHRASES: PhrasesOfClaims = {
  'alarms-notify': [ALARMS, /\bSNS notifications?(?: for (?:critical events|alerts|alarms))?\b/gi],
  'alarms-name-runbooks': [/\bevery alarm (?:names|links to) (?:its|a) runbook\b/gi],
  'api-logs-its-steps': [/\bAPI Gateway request\/response logging\b/gi],
  'architecture-is-documented': [/\barchitecture (?:is documented|documentation)\b/gi],
  'dashboard-shows-the-alarms': [DASHBOARDS],
  'deployments-are-gradual': [/\b(?:canary|gradual) deployments?\b/gi],
  'deployments-notify': [/\bnotifications? (?:of|for) failed (?:deployments|pipelines)\b/gi],
  'infrastructure-as-code': [
    /\ball infrastructure (?:is )?defined\b/gi,
    /\ball infrastructure versioned and automated\b/gi,
    /\binfrastructure as code\b/gi,
  ],
  'logs-are-kept': [/\bCloudWatch Logs\b/gi],
  'pipeline-runs-the-tests': [/\bautomated test(?:s|ing)\b/gi],
  'pipelines-gate-on-evidence': [/\bpipelines? gated? (?:on|by) evidence\b/gi],
  'production-needs-approval': [
    /\bapproval stages?(?: for production(?: deployments?)?)?\b/gi,
    /\bpipeline approval stages?\b/gi,
  ],
  'rollback-is-documented': [/\brollback procedures?(?: (?:are )?documented)?\b/gi],
  'runbooks-cover-every-alarm': [/\brunbooks? for every alarm\b/gi],
  'three-pipelines-deliver': [
    /\b(?:AWS )?CodePipeline(?: for automated deployments?)?\b/gi,
    /\bseparate pipelines for (?:\w+, )?backend,? and frontend\b/gi,
    /\bCI\/CD pipelines? for application changes\b/gi,
    /\ball infrastructure versioned and automated\b/gi,
  ],
};
