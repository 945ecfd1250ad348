package kontor.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kontor.ssh.Limits.Limit;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final AtomicLong clock = new AtomicLong(-5);
    private int port = 1000;

    private Crowd crowd(Limit limit, int value) {
        return new Crowd(Limits.USUAL.with(limit, value), clock::get);
    }

    private InetSocketAddress from(String address) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByName(address), port++);
    }

    @Test
    void an_address_may_make_so_many_connections_a_minute_and_then_some_again() throws Exception {
        var crowd = crowd(Limit.CONNECTIONS_PER_MINUTE, 3);
        for (int i = 0; i < 3; i++) assertThat(crowd.come(from("192.0.2.1"))).isEmpty();
        assertThat(crowd.come(from("192.0.2.1"))).contains(Limit.CONNECTIONS_PER_MINUTE);
        assertThat(crowd.come(from("192.0.2.2"))).isEmpty();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(19));
        assertThat(crowd.come(from("192.0.2.1"))).contains(Limit.CONNECTIONS_PER_MINUTE);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(21));
        assertThat(crowd.come(from("192.0.2.1"))).isEmpty();
    }

    @Test
    void strangers_are_counted_by_address_and_in_all_until_they_are_known() throws Exception {
        var crowd = new Crowd(Limits.USUAL.with(Limit.STRANGERS_PER_ADDRESS, 2).with(Limit.STRANGERS, 3), clock::get);
        var first = from("192.0.2.1");
        assertThat(crowd.come(first)).isEmpty();
        assertThat(crowd.come(from("192.0.2.1"))).isEmpty();
        assertThat(crowd.come(from("192.0.2.1"))).contains(Limit.STRANGERS_PER_ADDRESS);
        assertThat(crowd.come(from("192.0.2.2"))).isEmpty();
        assertThat(crowd.come(from("192.0.2.3"))).contains(Limit.STRANGERS);
        crowd.known(first);
        crowd.known(first);
        assertThat(crowd.strangers()).isEqualTo(2);
        assertThat(crowd.come(from("192.0.2.1"))).isEmpty();
    }

    @Test
    void a_network_of_ipv6_is_one_address() throws Exception {
        var crowd = crowd(Limit.STRANGERS_PER_ADDRESS, 1);
        assertThat(crowd.come(from("2001:db8::1"))).isEmpty();
        assertThat(crowd.come(from("2001:db8::ffff:1"))).contains(Limit.STRANGERS_PER_ADDRESS);
        assertThat(crowd.come(from("2001:db8:0:1::1"))).isEmpty();
    }

    @Test
    void sessions_are_counted_by_user_by_address_and_in_all_and_given_back() throws Exception {
        var crowd = new Crowd(
                Limits.USUAL
                        .with(Limit.SESSIONS_PER_USER, 2)
                        .with(Limit.SESSIONS_PER_ADDRESS, 3)
                        .with(Limit.SESSIONS, 4),
                clock::get);
        var desk = from("192.0.2.1");
        assertThat(crowd.sit(desk, "kari")).isEmpty();
        assertThat(crowd.sit(desk, "kari")).isEmpty();
        assertThat(crowd.sit(desk, "kari")).contains(Limit.SESSIONS_PER_USER);
        assertThat(crowd.sit(desk, "ola")).isEmpty();
        assertThat(crowd.sit(desk, "siri")).contains(Limit.SESSIONS_PER_ADDRESS);
        assertThat(crowd.sit(from("192.0.2.2"), "siri")).isEmpty();
        assertThat(crowd.sit(from("192.0.2.3"), "nina")).contains(Limit.SESSIONS);
        crowd.rise(desk, "kari");
        assertThat(crowd.sit(desk, "kari")).isEmpty();
        assertThat(crowd.sessions()).isEqualTo(4);
    }
}
