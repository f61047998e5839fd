//! A listening address that can be shut, so that a browser is refused, and opened again.
//!
//! It owns sockets only. Shutting ends live connections too, whatever they are in the middle of.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, oneshot};
use tokio::task::{JoinHandle, JoinSet};

/// A port on this machine and what answers there.
#[derive(Debug)]
pub struct Gate {
    port: u16,
    router: Router,
    /// There while the gate is open. Dropping it shuts the gate.
    open: Mutex<Option<Open>>,
}

#[derive(Debug)]
struct Open {
    shut: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Gate {
    /// An open gate.
    pub async fn new(port: u16, router: Router) -> io::Result<Self> {
        let gate = Self { port, router, open: Mutex::new(None) };
        gate.open().await?;
        Ok(gate)
    }

    /// Opens it, unless it is open.
    pub async fn open(&self) -> io::Result<()> {
        let mut open = self.open.lock().await;
        if open.is_none() {
            let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))).await?;
            let (shut, is_shut) = oneshot::channel();
            *open = Some(Open { shut, served: tokio::spawn(serve(listener, self.router.clone(), is_shut)) });
        }
        Ok(())
    }

    /// Shuts it; when this returns, nobody listens and no connection is left.
    pub async fn shut(&self) {
        if let Some(Open { shut, served }) = self.open.lock().await.take() {
            drop(shut);
            // An error would mean that serving had ended by itself: nobody listens then either.
            let _ = served.await;
        }
    }
}

async fn serve(listener: TcpListener, router: Router, mut is_shut: oneshot::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut is_shut => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => _ = connections.spawn(converse(stream, router.clone())),
                // Out of file handles, most likely: some connection must end before another can begin.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

async fn converse(stream: TcpStream, router: Router) {
    let connection =
        http1::Builder::new().serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    // A client that goes away in the middle is an error to hyper, and everyday life to a browser.
    let _ = connection.await;
}
