package care.plumbline.providers.directory;

import care.plumbline.providers.recording.Recording;

/// Keeping the directory: registering providers and changing what is said about them.
public final class DirectoryKeeping {

    private final Providers providers;

    public DirectoryKeeping(Providers providers) {
        this.providers = providers;
    }

    public ProviderResult register(RegisterProvider request, Recording recording) {
        return providers.change(request.provider(), known -> Provider.register(known, request, recording));
    }

    public ProviderResult change(ChangeProvider request, Recording recording) {
        return providers.change(request.provider(), known -> Provider.change(known, request, recording));
    }
}
