import {
  ApiPackage,
  CostPackage,
  EnvironmentPackage,
  EvidencePackage,
  HabitsPackage,
  HexastylePlatform,
  InfraPackage,
  LivePackage,
  LocalPackage,
  PlatformPackage,
  PluginBackendPackage,
  PluginCommonPackage,
  PluginPackage,
  PortalAppPackage,
  PortalBackendPackage,
  ScaffolderModulePackage,
  WebPackage,
} from './packages/platform/src';

const platform = new HexastylePlatform({
  name: 'hexastyle',
  description: 'A platform that proves itself: six pillars, judged against what was synthesized',
  owner: 'platform-team',
});

new EnvironmentPackage(platform);
new PlatformPackage(platform);
new InfraPackage(platform);
new CostPackage(platform);
new EvidencePackage(platform);
new LivePackage(platform);
new HabitsPackage(platform);
new ApiPackage(platform);
new WebPackage(platform);
new LocalPackage(platform);

new PortalAppPackage(platform);
new PortalBackendPackage(platform);
new PluginPackage(platform);
new PluginBackendPackage(platform);
new PluginCommonPackage(platform);
new ScaffolderModulePackage(platform);

platform.synth();
