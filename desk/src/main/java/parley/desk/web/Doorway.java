package parley.desk.web;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The socket that the desk listens at, with TLS or without. */
final class Doorway {
    private Doorway() {}

    static ServerConnector open(Listening listening, Server server, HttpConfiguration configuration) {
        HttpConfiguration http = new HttpConfiguration(configuration);
        http.setSendServerVersion(false);
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        Listening.Keystore keystore = listening.tls();
        ServerConnector connector;
        if (keystore == null) {
            connector = new ServerConnector(server, plain);
        } else {
            // which name is asked for is looked at by the door
            http.addCustomizer(new SecureRequestCustomizer(false));
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStorePath(keystore.file().toUri().toString());
            tls.setKeyStorePassword(keystore.password());
            connector = new ServerConnector(server, tls, plain);
        }
        connector.setHost(listening.address());
        connector.setPort(listening.port());
        return connector;
    }
}
