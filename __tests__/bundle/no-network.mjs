// Preloaded where no network namespace can be had: every socket of this process refuses.
import dgram from 'node:dgram';
import net from 'node:net';

function refuse() {
  throw new Error('the network is cut off');
}
net.Socket.prototype.connect = refuse;
dgram.createSocket = refuse;
