package care.plumbline.local.cli.http;

import care.plumbline.local.ServiceName;

/// A service did not answer, or said that it cannot at the moment.
public final class Away extends Exception {
    private static final long serialVersionUID = 1L;
    private final ServiceName service;

    Away(ServiceName service, String why) {
        super(why);
        this.service = service;
    }

    public ServiceName service() {
        return service;
    }
}
